import { useTranslation } from 'react-i18next';
import { Icon } from '../ui/icon.tsx';

interface ImageLabelProps {
  readonly address: string | undefined;
  readonly alternative: string | undefined;
}

/** Stands where a document has a picture: its text or its address, never the picture. */
export function ImageLabel({ address, alternative }: ImageLabelProps) {
  const { t } = useTranslation();
  return (
    <span className="image-label" title={address}>
      <Icon name="image" />
      <span className="unseen">{t('reader.image')}: </span>
      <span>{alternative?.trim() || address || t('reader.image')}</span>
    </span>
  );
}
