import { useEffect } from 'react';
import { papersShown } from '../app/library.ts';
import { act } from '../app/paper-actions.ts';
import { wentTo } from '../app/selection.ts';
import { useStore } from '../client/store.ts';
import { settings } from '../settings/preferences.ts';
import { waitUntilRead } from './read-policy.ts';

/** Marks the paper a person has gone to as read, when and if their settings say so. */
export function useReadPolicy(): void {
  const id = useStore(wentTo);
  const { paper } = useStore(papersShown.shown);
  const isThere = paper !== null && paper.id === id;

  useEffect(() => {
    const opened = papersShown.shown.read().paper;
    if (!isThere || opened === null || opened.id !== id) return;
    const wait = waitUntilRead(settings.read(), opened);
    if (wait === null) return;
    const timer = setTimeout(() => {
      if (papersShown.shown.read().paper?.read === false) void act('read', [opened.id]);
    }, wait);
    return () => clearTimeout(timer);
  }, [id, isThere]);
}
