// An entity's name as a button: selects it, bringing it onto the canvas when it is not there.
import { openEntity } from '../actions/flows/explore.ts';
import { useApp } from './app-context.ts';
import classes from './entity-link.module.css';
import { TypeDot } from './type-dot.tsx';

export function EntityLink({ id, name, type }: { id: string; name: string; type: string }) {
  const app = useApp();
  return (
    <button type="button" className={classes.link} onClick={() => void openEntity(app, id, name)}>
      <TypeDot type={type} size={16} />
      <span>{name}</span>
    </button>
  );
}
