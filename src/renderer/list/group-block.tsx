import type { MouseEvent } from 'react';
import type { PaperId } from '../../shared/paper.ts';
import { papersList } from '../app/library.ts';
import { useStore } from '../client/store.ts';
import { marked } from '../triage/marked.ts';
import { GroupHeader } from './group-header.tsx';
import { type Block, headerOf, type Layout } from './layout.ts';
import { PaperOption } from './paper-option.tsx';
import type { InSight } from './use-in-sight.ts';

interface GroupBlockProps {
  readonly block: Block;
  readonly layout: Layout;
  readonly inSight: InSight;
  /** Index of the current paper, which assistive technology must always find; -1: none. */
  readonly current: number;
  readonly onPick: (id: PaperId, event: MouseEvent) => void;
}

/** The rows in sight that stand under one header. Nothing at all where none of them is. */
export function GroupBlock({ block, layout, inSight, current, onPick }: GroupBlockProps) {
  const { ids } = useStore(papersList.pages);
  const marks = useStore(marked);
  const indexes = indexesIn(block, inSight, current);
  if (indexes.length === 0) return null;
  const rows = indexes.map((index) => {
    const id = ids[index];
    return (
      id !== undefined && (
        <PaperOption
          key={id}
          id={id}
          row={papersList.row(id)}
          index={index}
          top={headerOf(block) + (index - block.from) * layout.rowHeight}
          length={layout.rows}
          isCurrent={index === current}
          isMarked={marks.ids.has(id)}
          isSelected={marks.ids.size > 0 ? marks.ids.has(id) : index === current}
          onPick={onPick}
        />
      )
    );
  });
  const place = { top: block.top, height: block.height };
  if (block.group === null) {
    return (
      <div className="paper-group" role="presentation" style={place}>
        {rows}
      </div>
    );
  }
  const headerId = `group-${block.from}`;
  return (
    // biome-ignore lint/a11y/useSemanticElements: groups of a listbox have no element of their own
    <div className="paper-group" role="group" aria-labelledby={headerId} style={place}>
      <GroupHeader id={headerId} group={block.group} />
      {rows}
    </div>
  );
}

function indexesIn({ from, count }: Block, [first, last]: InSight, current: number): number[] {
  const to = from + count - 1;
  const indexes: number[] = [];
  for (let index = Math.max(from, first); index <= Math.min(to, last); index += 1) {
    indexes.push(index);
  }
  if (current >= from && current <= to && current < first) indexes.unshift(current);
  if (current >= from && current <= to && current > last) indexes.push(current);
  return indexes;
}
