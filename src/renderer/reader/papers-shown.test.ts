import { describe, expect, it } from 'vitest';
import type { Bridge } from '../../shared/contract.ts';
import { done, failed, type Outcome } from '../../shared/outcome.ts';
import type { PaperDetail } from '../../shared/paper.ts';
import { createPapersShown } from './papers-shown.ts';

function paper(id: number): PaperDetail {
  return {
    ...{ id, arxivId: null, title: `Paper ${id}`, authors: [], handles: [], published: null },
    ...{ precision: null, read: false, starred: false, languages: [], topics: [], sources: [] },
    ...{ later: false, seenOn: [] },
    ...{ upvotes: null, people: [], affiliations: [], thumbnail: null, seen: [], summaries: [] },
    links: { abstract: null, pdf: null, code: null, huggingface: null },
  };
}

/** A library of ten papers whose answers come when they are released. */
function slowLibrary() {
  const asked: number[] = [];
  const waiting: (() => void)[] = [];
  const call = ((_name: string, id: number) =>
    new Promise<Outcome<PaperDetail>>((resolve) => {
      asked.push(id);
      waiting.push(() => resolve(id > 10 ? failed('paper-not-found') : done(paper(id))));
    })) as Bridge['call'];
  const release = async (which: number) => {
    waiting[which]?.();
    await Promise.resolve();
    await Promise.resolve();
  };
  return { call, asked, release };
}

describe('the paper shown', () => {
  it('stays until the next one is there', async () => {
    const { call, release } = slowLibrary();
    const papers = createPapersShown(call);
    void papers.show(1);
    await release(0);
    void papers.show(2);
    expect(papers.shown.read()).toMatchObject({ id: 2, paper: { id: 1 } });
    await release(1);
    expect(papers.shown.read()).toMatchObject({ id: 2, paper: { id: 2 } });
  });

  it('is the one asked for last, in whichever order the answers come', async () => {
    const { call, release } = slowLibrary();
    const papers = createPapersShown(call);
    void papers.show(1);
    void papers.show(2);
    await release(1);
    await release(0);
    expect(papers.shown.read().paper?.id).toBe(2);
  });

  it('is there at once when it was expected', async () => {
    const { call, asked, release } = slowLibrary();
    const papers = createPapersShown(call);
    void papers.expect(3);
    await release(0);
    void papers.show(3);
    expect(papers.shown.read().paper?.id).toBe(3);
    expect(asked).toEqual([3]);
  });

  it('shows what the person did before the library has answered', async () => {
    const { call, release } = slowLibrary();
    const papers = createPapersShown(call);
    void papers.show(1);
    await release(0);
    papers.mark([1], { starred: true });
    expect(papers.shown.read().paper?.starred).toBe(true);
  });

  it('says when the paper is gone', async () => {
    const { call, release } = slowLibrary();
    const papers = createPapersShown(call);
    void papers.show(11);
    await release(0);
    expect(papers.shown.read()).toMatchObject({
      paper: null,
      failure: { code: 'paper-not-found' },
    });
  });
});
