// More than the canvas takes: what to show instead. Closing it shows nothing new and leaves the canvas as it is.
import { Button, Checkbox, Modal } from '@mantine/core';
import { useEffect, useState } from 'react';

import { useApp, useStore } from '../bind/app-context.ts';
import { CANVAS_LIMITS } from '../graph/canvas-limits.ts';
import { entityTypeOf } from '../graph/ontology.ts';
import type { TooMuch } from '../state/too-much.ts';
import classes from './expand-dialog.module.css';
import { tooMuchWords } from './too-much-words.ts';

export function TooMuchDialog({ offer }: { offer: TooMuch }) {
  const app = useApp();
  const ontology = useStore(app.stores.boot, (state) => state.ontology);
  const [types, setTypes] = useState<string[]>([]);
  useEffect(() => () => offer.choose({ kind: 'nothing' }), [offer]);
  const words = tooMuchWords(offer);
  return (
    <Modal
      opened
      onClose={() => offer.choose({ kind: 'nothing' })}
      title="More than the canvas can draw"
      size={460}
      closeButtonProps={{ 'aria-label': 'Close' }}
    >
      <div className={classes.form} data-testid="too-much">
        <p className={classes.words}>{words.has}</p>
        <p className={classes.words}>
          It draws up to {CANVAS_LIMITS.entities.toLocaleString('en')} entities and{' '}
          {CANVAS_LIMITS.edges.toLocaleString('en')} edges. What is there now stays until you choose.
        </p>
        {offer.room > 0 && (
          <Button size="sm" data-testid="too-much-sample" onClick={() => offer.choose({ kind: 'sample' })}>
            {words.sample}
          </Button>
        )}
        {offer.types.length > 1 && offer.room > 0 && (
          <>
            <Checkbox.Group label="Or only some types of entities" value={types} onChange={setTypes}>
              <div className={classes.types}>
                {offer.types.map(({ type, count }) => (
                  <Checkbox
                    key={type}
                    value={type}
                    size="xs"
                    label={`${entityTypeOf(ontology, type).label} (${count.toLocaleString('en')})`}
                  />
                ))}
              </div>
            </Checkbox.Group>
            <Button
              size="sm"
              variant="default"
              data-testid="too-much-types"
              disabled={types.length === 0}
              onClick={() => offer.choose({ kind: 'types', types })}
            >
              Show these types, best connected first
            </Button>
          </>
        )}
        <Button
          size="sm"
          variant="default"
          data-testid="too-much-table"
          onClick={() => offer.choose({ kind: 'table' })}
        >
          List it as a table instead
        </Button>
      </div>
    </Modal>
  );
}
