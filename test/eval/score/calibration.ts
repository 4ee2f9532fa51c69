// Expected calibration error: how far stated confidence is from the share that is right, in bins of equal width.

export interface Judged {
  confidence: number;
  right: boolean;
}

export interface ReliabilityBin {
  from: number;
  to: number;
  count: number;
  /** Means over the bin, 0..1; 0 in an empty one. */
  confidence: number;
  accuracy: number;
}

export function reliability(judged: readonly Judged[], bins = 10): ReliabilityBin[] {
  return Array.from({ length: bins }, (_, index) => {
    const own = judged.filter(
      ({ confidence }) => Math.min(bins - 1, Math.floor(confidence * bins)) === index,
    );
    const size = Math.max(1, own.length);
    return {
      from: index / bins,
      to: (index + 1) / bins,
      count: own.length,
      confidence: own.reduce((sum, { confidence }) => sum + confidence, 0) / size,
      accuracy: own.filter(({ right }) => right).length / size,
    };
  });
}

/** Mean distance of confidence and accuracy, weighted by the size of the bins; 0..1. */
export function calibrationError(judged: readonly Judged[], bins = 10): number {
  const total = Math.max(1, judged.length);
  return reliability(judged, bins).reduce(
    (sum, { count, confidence, accuracy }) => sum + (count / total) * Math.abs(confidence - accuracy),
    0,
  );
}
