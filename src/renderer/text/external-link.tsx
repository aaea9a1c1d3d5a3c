import type { MouseEvent, ReactNode } from 'react';
import { openAddress } from '../client/links.ts';

interface ExternalLinkProps {
  readonly href: string | undefined;
  readonly children: ReactNode;
}

/**
 * A link found in a text. It looks and reads like a link, shows where it leads, and asks the shell to open it
 * outside; the window itself never navigates. What is not a full web address stays plain text.
 */
export function ExternalLink({ href, children }: ExternalLinkProps) {
  if (!href || !/^https?:\/\//i.test(href)) return <span>{children}</span>;
  const open = (event: MouseEvent) => {
    event.preventDefault();
    if (event.button !== 2) void openAddress(href);
  };
  return (
    <a href={href} title={href} onClick={open} onAuxClick={open}>
      {children}
    </a>
  );
}
