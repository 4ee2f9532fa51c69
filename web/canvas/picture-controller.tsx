// Lets actions take pictures of the canvas.
import { useEffect } from 'react';

import type { PicturePort } from '../actions/context.ts';
import { useApp } from '../bind/app-context.ts';
import { takePicture } from './picture.ts';
import { drawPicture } from './picture-svg.ts';
import { useDrawing } from './use-drawing.ts';

export function PictureController(): null {
  const sigma = useDrawing();
  const { ports, stores } = useApp();
  useEffect(() => {
    const port: PicturePort = {
      take: (choice) => takePicture(sigma, stores, choice),
      draw: (choice) => drawPicture(sigma, stores, choice),
    };
    ports.picture = port;
    return () => {
      if (ports.picture === port) ports.picture = null;
    };
  }, [sigma, ports, stores]);
  return null;
}
