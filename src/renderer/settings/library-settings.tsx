import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { LibraryFolder } from '../../shared/documents.ts';
import { call } from '../client/bridge.ts';
import { TextButton } from '../ui/buttons.tsx';
import { showFailure } from '../ui/messages.ts';
import { isSettingsOpen } from './settings-state.ts';
import { sizeInWords } from './size-in-words.ts';

/** Where the library is, how large it is, and what can be done with it as a whole. */
export function LibrarySettings() {
  const { t } = useTranslation();
  return (
    <>
      <FolderSettings />
      <div>
        <h3>{t('settings.samples')}</h3>
        <TextButton
          look="edged"
          label={t('settings.importSamples')}
          onPress={() => void importSamples()}
        />
        <p className="settings-hint">{t('settings.samplesHint')}</p>
      </div>
    </>
  );
}

function FolderSettings() {
  const { t, i18n } = useTranslation();
  const [folder, setFolder] = useState<LibraryFolder | null>(null);
  const [state, setState] = useState<'here' | 'moving' | 'moved'>('here');
  useEffect(() => {
    void call('library:folder').then((answer) => {
      if (answer.ok) setFolder(answer.value);
    });
  }, []);
  const move = async () => {
    setState('moving');
    const answer = await call('library:move-folder');
    if (!answer.ok) showFailure(answer);
    const moved = answer.ok ? answer.value : null;
    if (moved) setFolder(moved);
    setState(moved ? 'moved' : 'here');
  };
  return (
    <div>
      <h3>{t('settings.folder')}</h3>
      <p className="folder-path">{folder?.path ?? '…'}</p>
      <p className="settings-hint figures">
        {folder && t('settings.folderSize', { size: sizeInWords(folder.bytes, i18n.language) })}
      </p>
      <div className="settings-buttons">
        <TextButton
          look="edged"
          label={t('settings.openFolder')}
          onPress={() => void openFolder()}
        />
        <TextButton look="edged" label={t('settings.moveFolder')} onPress={() => void move()} />
      </div>
      <p className="settings-hint" role="status">
        {state === 'moving' && t('settings.moving')}
        {state === 'moved' && folder && t('settings.moved', { folder: folder.path })}
      </p>
    </div>
  );
}

async function openFolder(): Promise<void> {
  const answer = await call('library:open-folder');
  if (!answer.ok) showFailure(answer);
}

/** Progress and report are the status line's, which the open dialog would hide. */
async function importSamples(): Promise<void> {
  isSettingsOpen.write(false);
  const answer = await call('import:seeds');
  if (!answer.ok) showFailure(answer);
}
