import { useTranslation } from 'react-i18next';
import type { DocumentReport } from '../../shared/import-report.ts';
import { Icon } from '../ui/icon.tsx';
import { nameOfLanguage } from '../words/languages.ts';
import { Passages } from './passages.tsx';

/** One document of a report. */
export function ReportDocument({ document }: { readonly document: DocumentReport }) {
  const { t } = useTranslation();
  const name = document.path.split(/[\\/]/).at(-1) ?? document.path;
  return (
    <li className="report-document">
      <p className="report-name" title={document.path}>
        {name}
      </p>
      {document.reason === null ? (
        <Facts document={document} />
      ) : (
        <p className="report-reason">
          <Icon name="warning" />
          {t(`documentFailures.${document.reason}`)}
        </p>
      )}
      {document.warnings.map((warning) => (
        <p key={warning} className="report-warning" lang="en">
          {warning}
        </p>
      ))}
      <Passages
        title={t('report.notUnderstood', { count: document.notUnderstood.length })}
        passages={document.notUnderstood}
        isOpen
      />
      <Passages
        title={t('report.setAside', { count: document.setAside.length })}
        passages={document.setAside}
      />
    </li>
  );
}

function Facts({ document }: { readonly document: DocumentReport }) {
  const { t } = useTranslation();
  const facts = [
    document.format ?? t('report.noFormat'),
    document.date,
    t('imports.entries', { count: document.entries }),
    document.new > 0 && t('report.new', { count: document.new }),
    document.merged > 0 && t('report.merged', { count: document.merged }),
    document.unchanged > 0 && t('report.unchanged', { count: document.unchanged }),
  ].filter((fact) => typeof fact === 'string');
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
