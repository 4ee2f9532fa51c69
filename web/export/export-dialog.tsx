// Saving what is on the canvas as a file: a format, and what can be chosen for it.
import { Button, Checkbox, Modal, Radio, SegmentedControl } from '@mantine/core';
import { useState } from 'react';

import { toApiError } from '../api/problem.ts';
import { useApp, useStore } from '../bind/app-context.ts';
import { saveFile } from '../bind/save-file.ts';
import { EXTENTS, type Extent } from '../graph/extract.ts';
import { selectionSize } from '../state/selection.ts';
import classes from './export-dialog.module.css';
import { EXPORT_FORMATS } from './registry.ts';
import type { ExportChoice, ExportFormat } from './types.ts';

const FIRST: ExportChoice = { extent: 'shown', area: 'whole', scale: 2, legend: true, transparent: false };
const EXTENT_WORDS: Readonly<Record<Extent, string>> = {
  shown: 'What is shown',
  all: 'Hidden, too',
  selected: 'The selection',
};

type Making = { status: 'idle' } | { status: 'busy' } | { status: 'failed'; why: string };

export function ExportDialog() {
  const app = useApp();
  const [id, setId] = useState(EXPORT_FORMATS[0]?.id);
  const [choice, setChoice] = useState(FIRST);
  const [making, setMaking] = useState<Making>({ status: 'idle' });
  const format = EXPORT_FORMATS.find((known) => known.id === id);
  const close = () => app.stores.view.setState({ dialog: null });

  async function make() {
    if (format === undefined) return;
    setMaking({ status: 'busy' });
    try {
      const content = await format.make(app, choice);
      saveFile(`relata-graph.${format.extension}`, content, format.type);
      close();
    } catch (error) {
      const { message, help } = toApiError(error);
      setMaking({ status: 'failed', why: [message, help].filter(Boolean).join(' ') });
    }
  }

  return (
    <Modal
      opened
      onClose={close}
      title="Save as a file"
      size={440}
      closeButtonProps={{ 'aria-label': 'Close' }}
    >
      <form
        className={classes.form}
        data-testid="export-dialog"
        onSubmit={(event) => {
          event.preventDefault();
          void make();
        }}
      >
        <Radio.Group label="Format" value={id ?? ''} onChange={setId}>
          <div className={classes.formats}>
            {EXPORT_FORMATS.map((one) => (
              <Radio
                key={one.id}
                value={one.id}
                label={one.label}
                description={one.description}
                data-testid={`export-${one.id}`}
                {...(one.id === id ? { 'data-autofocus': true } : {})}
              />
            ))}
          </div>
        </Radio.Group>
        {format !== undefined && (
          <Settings
            format={format}
            choice={choice}
            onChange={(change) => setChoice({ ...choice, ...change })}
          />
        )}
        <p className={classes.failure} role="alert">
          {making.status === 'failed' ? `Not saved: ${making.why}` : ''}
        </p>
        <Button type="submit" size="sm" loading={making.status === 'busy'} data-testid="export-save">
          Save {format?.label}
        </Button>
      </form>
    </Modal>
  );
}

interface SettingsProps {
  format: ExportFormat;
  choice: ExportChoice;
  onChange(change: Partial<ExportChoice>): void;
}

function Settings({ format, choice, onChange }: SettingsProps) {
  const { stores } = useApp();
  const nothing = useStore(stores.selection, (selection) => selectionSize(selection) === 0);
  const has = (setting: keyof ExportChoice) => format.settings.includes(setting);
  return (
    <div className={classes.settings}>
      {has('extent') && (
        <SegmentedControl
          aria-label="What to save"
          size="xs"
          value={choice.extent}
          data={EXTENTS.map((extent) => ({
            value: extent,
            label: EXTENT_WORDS[extent],
            disabled: extent === 'selected' && nothing,
          }))}
          onChange={(extent) => onChange({ extent: extent as Extent })}
        />
      )}
      {has('area') && (
        <SegmentedControl
          aria-label="Part of the canvas"
          size="xs"
          value={choice.area}
          data={[
            { value: 'whole', label: 'The whole graph' },
            { value: 'view', label: 'What is in view' },
          ]}
          onChange={(area) => onChange({ area: area as ExportChoice['area'] })}
        />
      )}
      {has('scale') && (
        <SegmentedControl
          aria-label="Size"
          size="xs"
          value={String(choice.scale)}
          data={[
            { value: '1', label: 'As on screen' },
            { value: '2', label: 'Twice as sharp' },
          ]}
          onChange={(scale) => onChange({ scale: scale === '1' ? 1 : 2 })}
        />
      )}
      {has('legend') && (
        <Checkbox
          size="xs"
          label="With the legend"
          checked={choice.legend}
          onChange={(event) => onChange({ legend: event.currentTarget.checked })}
        />
      )}
      {has('transparent') && (
        <Checkbox
          size="xs"
          label="Transparent background"
          checked={choice.transparent}
          onChange={(event) => onChange({ transparent: event.currentTarget.checked })}
        />
      )}
    </div>
  );
}
