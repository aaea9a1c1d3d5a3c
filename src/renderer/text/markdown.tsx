import { memo, type ReactNode } from 'react';
import ReactMarkdown, { type Components, type Options } from 'react-markdown';
import rehypeSanitize from 'rehype-sanitize';
import remarkGfm from 'remark-gfm';
import remarkMath from 'remark-math';
import { ALLOWED } from './allow-list.ts';
import { remarkCjkEmphasis } from './cjk-emphasis.ts';
import { remarkDisplayMath, remarkMoney } from './dollars.ts';
import { ExternalLink } from './external-link.tsx';
import { Formula } from './formula.tsx';
import { rehypeHeadingsBelow } from './headings.ts';
import { ImageLabel } from './image-label.tsx';
import { remarkPlainHtml } from './plain-html.ts';
import './markdown.css';

type PluggableList = NonNullable<Options['remarkPlugins']>;

/** One tilde means "about" in abstracts (~10 ms), so only two strike text through. */
const REMARK: PluggableList = [
  [remarkGfm, { singleTilde: false }],
  remarkMath,
  remarkMoney,
  remarkDisplayMath,
  remarkPlainHtml,
  remarkCjkEmphasis,
];

/** Summaries stand under an `h2`. */
const REHYPE: PluggableList = [
  [rehypeSanitize, ALLOWED],
  [rehypeHeadingsBelow, { highest: 3 }],
];

const COMPONENTS: Components = {
  a: ({ href, children }) => <ExternalLink href={href}>{children}</ExternalLink>,
  img: ({ src, alt }) => (
    <ImageLabel address={typeof src === 'string' ? src : undefined} alternative={alt} />
  ),
  code: ({ className, children }) =>
    className?.includes('language-math') ? (
      <Formula tex={textOf(children)} display={className.includes('math-display')} />
    ) : (
      <code>{children}</code>
    ),
  table: ({ children }) => (
    <div className="wide">
      <table>{children}</table>
    </div>
  ),
};

function textOf(children: ReactNode): string {
  return typeof children === 'string' ? children : '';
}

interface MarkdownProps {
  readonly source: string;
  /** BCP 47, of the text. */
  readonly language: string;
}

/** A stranger's Markdown, made harmless (see `allow-list.ts`). */
export const Markdown = memo(function Markdown({ source, language }: MarkdownProps) {
  return (
    <div className="markdown" lang={language}>
      <ReactMarkdown remarkPlugins={REMARK} rehypePlugins={REHYPE} components={COMPONENTS}>
        {source}
      </ReactMarkdown>
    </div>
  );
});
