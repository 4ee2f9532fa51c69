// Keys as they are printed on a keyboard.
import classes from './key-caps.module.css';

export function KeyCaps({ caps }: { caps: readonly string[] }) {
  return (
    <span className={classes.caps} aria-hidden>
      {caps.map((cap) => (
        <kbd key={cap} className={classes.cap}>
          {cap}
        </kbd>
      ))}
    </span>
  );
}
