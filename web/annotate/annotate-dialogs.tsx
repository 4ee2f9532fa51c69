// The form that is open, by its kind.
import type { AnnotateDialog } from '../state/annotate.ts';
import { AddEdgeForm, AddFromTextForm } from './add-edge-form.tsx';
import { EditEdgeForm } from './edit-edge-form.tsx';
import { CommentForm, RenameForm, RetypeForm } from './entity-forms.tsx';
import { MergeForm } from './merge-form.tsx';
import { NameWordsForm } from './name-words-form.tsx';
import { OverlaidDialog } from './overlaid-dialog.tsx';
import { SplitForm } from './split-form.tsx';
import { TagForm } from './tag-form.tsx';
import { UnmergeForm } from './unmerge-form.tsx';

export function AnnotateDialogs({ dialog }: { dialog: AnnotateDialog }) {
  switch (dialog.kind) {
    case 'edit-edge':
      return <EditEdgeForm edge={dialog.edge} />;
    case 'comment':
      return <CommentForm target={dialog.target} />;
    case 'tag':
      return <TagForm target={dialog.target} />;
    case 'overlaid':
      return <OverlaidDialog />;
    case 'rename':
      return <RenameForm entity={dialog.entity} />;
    case 'retype':
      return <RetypeForm entity={dialog.entity} />;
    case 'merge':
      return <MergeForm left={dialog.left} right={dialog.right} first={dialog.survivor ?? 'left'} />;
    case 'split':
      return <SplitForm entity={dialog.entity} />;
    case 'unmerge':
      return <UnmergeForm entity={dialog.entity} />;
    case 'add-edge':
      return <AddEdgeForm subject={dialog.subject} object={dialog.object} />;
    case 'add-from-text':
      return <AddFromTextForm evidence={dialog.evidence} />;
    case 'name-words':
      return <NameWordsForm words={dialog.words} />;
  }
}
