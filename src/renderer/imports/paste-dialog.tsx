import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { takesText } from '../commands/keys.ts';
import { TextButton } from '../ui/buttons.tsx';
import { Sheet } from '../ui/sheet.tsx';
import { importFiles, importText } from './imports.ts';

/** Lines shown of what was pasted, and characters of each. */
const LINES = 8;
const CHARACTERS = 120;

/** Text pasted outside a text field is imported, when the person says so. */
export function PasteDialog() {
  const { t } = useTranslation();
  const [text, setText] = useState<string | null>(null);
  usePaste(setText);
  const accept = () => {
    setText(null);
    if (text !== null) void importText(text);
  };
  return (
    <Sheet
      title={t('drops.pasteTitle')}
      isOpen={text !== null}
      onOpenChange={(isOpen) => !isOpen && setText(null)}
    >
      {text !== null && <Sample text={text} />}
      <div className="paste-actions">
        <TextButton look="edged" label={t('actions.cancel')} onPress={() => setText(null)} />
        <TextButton look="main" label={t('drops.pasteImport')} onPress={accept} />
      </div>
    </Sheet>
  );
}

function Sample({ text }: { readonly text: string }) {
  const { t } = useTranslation();
  const lines = text.split('\n');
  const sample = lines.slice(0, LINES).map((line) => line.slice(0, CHARACTERS));
  return (
    <>
      <p className="report-facts">{t('drops.pasteLines', { count: lines.length })}</p>
      <section aria-label={t('drops.sample')}>
        <pre className="paste-sample">{sample.join('\n')}</pre>
      </section>
    </>
  );
}

function usePaste(onText: (text: string) => void): void {
  useEffect(() => {
    const onPaste = (event: ClipboardEvent) => {
      const isBusy = document.querySelector('[role="dialog"]') !== null;
      if (takesText(event.target) || isBusy || !event.clipboardData) return;
      const files = [...event.clipboardData.files];
      const text = event.clipboardData.getData('text/plain').trim();
      if (files.length > 0) void importFiles(files);
      else if (text !== '') onText(text);
    };
    window.addEventListener('paste', onPaste);
    return () => window.removeEventListener('paste', onPaste);
  }, [onText]);
}
