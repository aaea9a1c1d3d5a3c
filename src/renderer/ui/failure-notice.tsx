import { useTranslation } from 'react-i18next';
import type { Failure } from '../../shared/outcome.ts';
import { failureInWords } from '../../shared/words/words.ts';
import { useWords } from '../words/use-words.ts';
import { TextButton } from './buttons.tsx';
import { Notice } from './notice.tsx';

interface FailureNoticeProps {
  readonly title: string;
  readonly failure: Failure;
  readonly onRetry: () => void;
}

/** In the place of content that could not be had: what happened, what is safe, what to do. */
export function FailureNotice({ title, failure, onRetry }: FailureNoticeProps) {
  const { t } = useTranslation();
  const retry = <TextButton look="edged" label={t('actions.tryAgain')} onPress={onRetry} />;
  return (
    <Notice title={title} action={retry} isHeading>
      {failureInWords(useWords(), failure)}
    </Notice>
  );
}
