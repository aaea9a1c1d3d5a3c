import type { TFunction } from 'i18next';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { failureInWords, type Words } from '../../shared/words/words.ts';
import { useStore } from '../client/store.ts';
import { useWords } from '../words/use-words.ts';
import { IconButton, TextButton } from './buttons.tsx';
import { dismissMessage, type Message, type MessageContent, message } from './messages.ts';
import './message-area.css';

/** How long a message stays when nobody is at it, in milliseconds. */
const STAYS = 8000;

interface MessageAreaProps {
  readonly onUndo: () => void;
  readonly onRedo: () => void;
}

/** Bottom left: what happened and how to take it back. The region is always there, so that it is announced. */
export function MessageArea(actions: MessageAreaProps) {
  const { t } = useTranslation();
  const shown = useStore(message);
  return (
    <section className="message-area" aria-label={t('messages.region')}>
      <div role="status" aria-live="polite">
        {shown && <MessageCard key={shown.number} shown={shown} {...actions} />}
      </div>
    </section>
  );
}

function MessageCard({ shown, onUndo, onRedo }: MessageAreaProps & { readonly shown: Message }) {
  const { t } = useTranslation();
  const words = useWords();
  const [isHeld, setHeld] = useState(false);
  useEffect(() => {
    if (isHeld) return;
    const timer = setTimeout(dismissMessage, STAYS);
    return () => clearTimeout(timer);
  }, [isHeld]);

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: a pointer over it only keeps it from leaving
    <div
      className="message"
      data-message
      onPointerEnter={() => setHeld(true)}
      onPointerLeave={() => setHeld(false)}
      onFocus={() => setHeld(true)}
      onBlur={() => setHeld(false)}
    >
      <p>{sentenceOf(shown.content, t, words)}</p>
      {shown.content.kind === 'undone' && (
        <TextButton look="plain" label={t('actions.redo')} onPress={onRedo} />
      )}
      {(shown.content.kind === 'redone' || shown.content.kind === 'did') && (
        <TextButton look="plain" label={t('actions.undo')} onPress={onUndo} />
      )}
      <IconButton icon="close" label={t('actions.dismiss')} onPress={dismissMessage} />
    </div>
  );
}

function sentenceOf(content: MessageContent, t: TFunction, words: Words): string {
  switch (content.kind) {
    case 'did':
      return t(`messages.did.${content.step.action}`, { count: content.step.papers.length });
    case 'undone':
      return t(`messages.undone.${content.step.action}`, { count: content.step.papers.length });
    case 'redone':
      return t(`messages.redone.${content.step.action}`, { count: content.step.papers.length });
    case 'nothing-to-redo':
      return t('messages.nothingToRedo');
    case 'copied':
      return t('reader.copied');
    case 'nothing-to-mark':
      return t('messages.nothingToMark');
    case 'failure':
      return failureInWords(words, content.failure);
  }
}
