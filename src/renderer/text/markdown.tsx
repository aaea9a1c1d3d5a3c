import { memo, type ReactNode, useMemo } from 'react';
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
import type { Disputed } from './numbers/disputed.ts';
import { rehypeMarkNumbers } from './numbers/mark-numbers.ts';
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
  pre: ({ children }) => (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a part that scrolls must be reachable by keyboard
    <pre tabIndex={0}>{children}</pre>
  ),
  table: ({ children }) => (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a part that scrolls must be reachable by keyboard
    <div className="wide" tabIndex={0}>
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
  /** Numbers to mark, because another version of the text gives them differently. */
  readonly disputed?: Disputed | undefined;
}

/** A stranger's Markdown, made harmless (see `allow-list.ts`). */
export const Markdown = memo(function Markdown({ source, language, disputed }: MarkdownProps) {
  const rehype = useMemo(
    (): PluggableList => (disputed ? [...REHYPE, [rehypeMarkNumbers, { disputed }]] : REHYPE),
    [disputed],
  );
  return (
    <div className="markdown" lang={language}>
      <ReactMarkdown remarkPlugins={REMARK} rehypePlugins={rehype} components={COMPONENTS}>
        {source}
      </ReactMarkdown>
    </div>
  );
});
