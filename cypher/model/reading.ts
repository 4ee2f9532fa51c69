// How a claim is meant, and how an edge reads as the sum of its claims.
export const POLARITIES = ['asserted', 'denied'] as const;
export type Polarity = (typeof POLARITIES)[number];

/** actual: as fact; planned: future or intent; possible: hypothesis or condition; alleged: accusation or hearsay. */
export const MODALITIES = ['actual', 'planned', 'possible', 'alleged'] as const;
export type Modality = (typeof MODALITIES)[number];

/** An edge's reading: asserted if any claim is asserted as actual, else alleged, else denied, else proposed. */
export const READINGS = ['asserted', 'alleged', 'denied', 'proposed'] as const;
export type Reading = (typeof READINGS)[number];

/** The relationship type in Neo4j for a reading that is not 'asserted'. */
export const READING_TYPES = { alleged: 'ALLEGED', denied: 'DENIED', proposed: 'PROPOSED' } as const;

export const DATE_PRECISIONS = ['day', 'month', 'year', 'decade'] as const;
export type DatePrecision = (typeof DATE_PRECISIONS)[number];

export interface ClaimReading {
  polarity: Polarity;
  modality: Modality;
}

/** The reading of one claim by itself. A denied plan or possibility is a denial; a denied allegation too. */
export function claimReading({ polarity, modality }: ClaimReading): Reading {
  if (polarity === 'denied') return 'denied';
  switch (modality) {
    case 'actual':
      return 'asserted';
    case 'alleged':
      return 'alleged';
    case 'planned':
    case 'possible':
      return 'proposed';
  }
}

/** The reading of an edge from the readings of its claims, and whether they disagree in polarity. */
export function edgeReading(claims: readonly ClaimReading[]): { reading: Reading; disputed: boolean } {
  const readings = new Set(claims.map(claimReading));
  const reading = READINGS.find((candidate) => readings.has(candidate)) ?? 'proposed';
  const disputed = readings.has('denied') && readings.size > 1;
  return { reading, disputed };
}
