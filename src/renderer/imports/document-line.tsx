import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { DocumentNotes, DocumentSummary } from '../../shared/documents.ts';
import { showView } from '../app/view.ts';
import { call } from '../client/bridge.ts';
import { TextButton } from '../ui/buttons.tsx';
import { showFailure } from '../ui/messages.ts';
import { dateInWords } from '../words/dates.ts';
import { nameOfLanguage } from '../words/languages.ts';
import { nameOfSource } from '../words/source-names.ts';
import { isDocumentsOpen } from './documents-state.ts';
import { Passages } from './passages.tsx';

/** One imported document; its notes are asked for when it is opened. */
export function DocumentLine({ document }: { readonly document: DocumentSummary }) {
  const { t } = useTranslation();
  const [notes, setNotes] = useState<DocumentNotes | null>(null);
  const readNotes = async () => {
    if (notes !== null) return;
    const answer = await call('documents:notes', document.id);
    if (answer.ok) setNotes(answer.value);
    else showFailure(answer);
  };
  const showPapers = () => {
    isDocumentsOpen.write(false);
    void showView({ place: { kind: 'document', id: document.id }, filter: 'all' });
  };
  return (
    <li className="report-document">
      <div className="document-name">
        <p className="report-name">{document.name}</p>
        <TextButton look="plain" label={t('documents.showPapers')} onPress={showPapers} />
      </div>
      <DocumentFacts document={document} />
      <details className="report-passages" onToggle={() => void readNotes()}>
        <summary>
          {document.notUnderstood > 0
            ? t('documents.notUnderstood', { count: document.notUnderstood })
            : t('documents.notes')}
        </summary>
        {notes && <Notes notes={notes} />}
      </details>
    </li>
  );
}

function DocumentFacts({ document }: { readonly document: DocumentSummary }) {
  const { t, i18n } = useTranslation();
  const day = document.importedAt.slice(0, 10);
  const facts = [
    nameOfSource(document.name) === document.source ? null : document.source,
    document.format,
    document.date ?? t('documents.noDate'),
    t('documents.entries', { count: document.entries }),
    t('documents.importedAt', { date: dateInWords(day, 'day', i18n.language) }),
  ].filter((fact) => fact !== null);
  return (
    <p className="report-facts figures">
      {document.language !== null && (
        <>
          <span lang={document.language}>{nameOfLanguage(document.language)}</span>
          {' · '}
        </>
      )}
      {facts.join(' · ')}
    </p>
  );
}

function Notes({
  notes: { notUnderstood, setAside, warnings },
}: {
  readonly notes: DocumentNotes;
}) {
  const { t } = useTranslation();
  return (
    <>
      {warnings.map((warning) => (
        <p key={warning} className="report-warning" lang="en">
          {warning}
        </p>
      ))}
      {notUnderstood.length === 0 && <p>{t('documents.allUnderstood')}</p>}
      <Passages
        title={t('report.notUnderstood', { count: notUnderstood.length })}
        passages={notUnderstood}
        isOpen
      />
      <Passages title={t('report.setAside', { count: setAside.length })} passages={setAside} />
    </>
  );
}
