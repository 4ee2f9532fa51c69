// The frame of a form that makes a decision: title, fields, the reason, and the button that sends it.
import { Modal, Textarea } from '@mantine/core';
import { type ReactNode, useState } from 'react';

import { useApp } from '../bind/app-context.ts';
import classes from './annotate.module.css';

export interface DecisionFormProps {
  title: string;
  testId: string;
  submit: string;
  ready: boolean;
  /** Whether the decision stands only with a written reason. */
  reasonRequired?: boolean;
  /** Null where the form has its own text instead. */
  reasonLabel?: string | null;
  /** Whether the keyboard begins in the reason, where there is no other field to begin in. */
  reasonFirst?: boolean;
  size?: number;
  /** Further buttons beside the main one. */
  aside?: ReactNode;
  children: ReactNode;
  onSubmit(reason: string): void;
}

export function DecisionForm(props: DecisionFormProps) {
  const { stores } = useApp();
  const [reason, setReason] = useState('');
  const { reasonRequired = false, reasonLabel = 'Reason', title, testId } = props;
  const ready = props.ready && (!reasonRequired || reason.trim() !== '');
  const close = () => stores.view.setState({ dialog: null });
  return (
    <Modal
      opened
      onClose={close}
      title={title}
      size={props.size ?? 480}
      closeButtonProps={{ 'aria-label': 'Close' }}
    >
      <form
        className={classes.form}
        data-testid={testId}
        onKeyDown={(event) => {
          // In a text of several lines Enter alone is a new line.
          if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) event.currentTarget.requestSubmit();
        }}
        onSubmit={(event) => {
          event.preventDefault();
          if (!ready) return;
          close();
          props.onSubmit(reason);
        }}
      >
        {props.children}
        {reasonLabel !== null && (
          <Textarea
            label={reasonLabel}
            description={
              reasonRequired ? 'Required: no text says it, so the reason stands for it.' : undefined
            }
            required={reasonRequired}
            autosize
            minRows={1}
            maxLength={2000}
            value={reason}
            data-testid="decision-reason"
            {...(props.reasonFirst === true ? { 'data-autofocus': true } : {})}
            onChange={(event) => setReason(event.currentTarget.value)}
          />
        )}
        <div className={classes.buttons}>
          {props.aside}
          <button type="button" className={classes.button} onClick={close}>
            Cancel
          </button>
          <button type="submit" className={classes.submit} disabled={!ready} data-testid="decision-submit">
            {props.submit}
          </button>
        </div>
      </form>
    </Modal>
  );
}
