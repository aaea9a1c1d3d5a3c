import { useTranslation } from 'react-i18next';
import type { Failure } from '../../shared/outcome.ts';
import { TextButton } from './buttons.tsx';
import { Notice } from './notice.tsx';

interface FailureNoticeProps {
  readonly failure: Failure;
  readonly onRetry: () => void;
}

/** In the place of content that could not be had: what happened, what is safe, what to do. */
export function FailureNotice({ failure, onRetry }: FailureNoticeProps) {
  const { t } = useTranslation();
  const retry = <TextButton label={t('actions.tryAgain')} onPress={onRetry} />;
  return (
    <Notice title={t('library.failedTitle')} action={retry}>
      {t(`failures.${failure.code}`, { detail: failure.detail })}
    </Notice>
  );
}
