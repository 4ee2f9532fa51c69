// Icons as images that a 2D canvas can paint; a data URI takes the browser a moment the first time.
const images = new Map<string, HTMLImageElement>();

/** Null until it is decoded; `ready` is called then. */
export function iconImage(uri: string, ready: () => void): HTMLImageElement | null {
  let image = images.get(uri);
  if (image === undefined) {
    image = new Image();
    image.src = uri;
    images.set(uri, image);
  }
  if (image.complete) return image.naturalWidth > 0 ? image : null;
  image.addEventListener('load', ready, { once: true });
  return null;
}
