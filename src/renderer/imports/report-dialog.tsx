import { useTranslation } from 'react-i18next';
import type { ImportReport } from '../../shared/import-report.ts';
import { useStore } from '../client/store.ts';
import { Sheet } from '../ui/sheet.tsx';
import { imports, isReportOpen } from './imports.ts';
import { ReportDocument } from './report-document.tsx';
import './report.css';

/** What the last import did with every document, and every line it did not understand. */
export function ReportDialog() {
  const { t } = useTranslation();
  const isOpen = useStore(isReportOpen);
  const { report } = useStore(imports);
  return (
    <Sheet
      title={t('report.title')}
      isOpen={isOpen && report !== null}
      onOpenChange={isReportOpen.write}
    >
      {report && <Report report={report} />}
    </Sheet>
  );
}

function Report({ report: { totals, documents } }: { readonly report: ImportReport }) {
  const { t, i18n } = useTranslation();
  const figures = [
    [t('report.totalDocuments'), totals.documents],
    [t('report.totalEntries'), totals.entries],
    [t('report.totalPapers'), totals.papers],
    [t('report.totalNotUnderstood'), totals.notUnderstood],
  ] as const;
  return (
    <>
      <dl className="report-totals figures">
        {figures.map(([name, figure]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{figure.toLocaleString(i18n.language)}</dd>
          </div>
        ))}
      </dl>
      <ul className="report-documents">
        {documents.map((document) => (
          <ReportDocument key={document.path} document={document} />
        ))}
      </ul>
    </>
  );
}
