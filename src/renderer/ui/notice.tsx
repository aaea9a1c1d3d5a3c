import type { ReactNode } from 'react';
import './notice.css';

interface NoticeProps {
  readonly title: string;
  readonly children?: ReactNode;
  readonly action?: ReactNode;
  /** The pane's only content gets the page's heading. */
  readonly isHeading?: boolean;
}

/** In the place of content: one sentence, what it means, and one thing to do. */
export function Notice({ title, children, action, isHeading = false }: NoticeProps) {
  const Title = isHeading ? 'h1' : 'p';
  return (
    <div className="notice">
      <Title className="notice-title">{title}</Title>
      {children && <p className="notice-text">{children}</p>}
      {action && <div className="notice-action">{action}</div>}
    </div>
  );
}
