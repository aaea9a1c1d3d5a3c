import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { DocumentSummary } from '../../shared/documents.ts';
import { call } from '../client/bridge.ts';
import { useStore } from '../client/store.ts';
import { showFailure } from '../ui/messages.ts';
import { Sheet } from '../ui/sheet.tsx';
import { DocumentLine } from './document-line.tsx';
import { isDocumentsOpen } from './documents-state.ts';
import { matching } from './matching-documents.ts';
import './report.css';
import './documents.css';

/** Lines drawn at once; the field above finds the others. */
const DRAWN = 300;

/** Every imported document: what came from it, and what its import did not understand. */
export function DocumentsDialog() {
  const { t } = useTranslation();
  const isOpen = useStore(isDocumentsOpen);
  return (
    <Sheet title={t('documents.title')} isOpen={isOpen} onOpenChange={isDocumentsOpen.write}>
      <Documents />
    </Sheet>
  );
}

function Documents() {
  const { t } = useTranslation();
  const documents = useDocuments();
  const [query, setQuery] = useState('');
  const [onlyProblems, setOnlyProblems] = useState(false);
  if (documents === null) return null;
  if (documents.length === 0) return <p className="report-facts">{t('documents.empty')}</p>;
  const found = matching(documents, query, onlyProblems);
  return (
    <>
      <div className="documents-find">
        <input
          type="search"
          aria-label={t('documents.find')}
          placeholder={t('documents.find')}
          value={query}
          onChange={(event) => setQuery(event.target.value)}
        />
        <p className="figures" role="status">
          {found.length === 0 ? t('documents.none') : t('documents.count', { count: found.length })}
        </p>
      </div>
      <label className="documents-filter">
        <input
          type="checkbox"
          checked={onlyProblems}
          onChange={(event) => setOnlyProblems(event.target.checked)}
        />
        {t('documents.onlyProblems')}
      </label>
      <ul className="report-documents">
        {found.slice(0, DRAWN).map((document) => (
          <DocumentLine key={document.id} document={document} />
        ))}
      </ul>
    </>
  );
}

/** Asked for each time the list is opened; null until it is there. */
function useDocuments(): readonly DocumentSummary[] | null {
  const [documents, setDocuments] = useState<readonly DocumentSummary[] | null>(null);
  useEffect(() => {
    void call('documents:list').then((answer) => {
      if (answer.ok) setDocuments(answer.value);
      else showFailure(answer);
    });
  }, []);
  return documents;
}
