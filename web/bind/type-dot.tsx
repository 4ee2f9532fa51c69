// An entity type's colour and icon, small, as on the canvas.
import { iconUri } from '../canvas/node-icons.ts';
import { CANVAS_INK } from '../canvas/palette.ts';
import { entityTypeOf } from '../graph/ontology.ts';
import { schemeOf } from '../state/theme.ts';
import { useApp, useStore } from './app-context.ts';
import classes from './type-dot.module.css';

export function TypeDot({ type, size = 18 }: { type: string; size?: number }) {
  const { stores } = useApp();
  const ontology = useStore(stores.boot, (state) => state.ontology);
  const scheme = schemeOf(useStore(stores.theme));
  const { color, icon } = entityTypeOf(ontology, type);
  return (
    <span
      className={classes.dot}
      style={{ background: color[scheme], width: size, height: size }}
      aria-hidden
    >
      <img src={iconUri(icon, CANVAS_INK[scheme].icon)} width={size * 0.64} height={size * 0.64} alt="" />
    </span>
  );
}
