import { Dialog, Modal, ModalOverlay } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { useStore } from '../client/store.ts';
import type { CommandHandlers } from '../commands/shortcuts.ts';
import type { PaletteEntry } from './find.ts';
import { PaletteField } from './palette-field.tsx';
import { isPaletteOpen } from './palette-state.ts';
import './palette.css';

/** Every command and every place, by a few letters of its name. */
export function Palette({ handlers }: { readonly handlers: CommandHandlers }) {
  const { t } = useTranslation();
  const isOpen = useStore(isPaletteOpen);
  return (
    <ModalOverlay
      className="veil palette-veil"
      isDismissable
      isOpen={isOpen}
      onOpenChange={isPaletteOpen.write}
    >
      <Modal className="palette">
        <Dialog className="palette-dialog" aria-label={t('palette.title')}>
          <PaletteField handlers={handlers} onChoose={choose} />
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}

/** The dialog gives the focus back a frame after it has gone; only then may a command move it on. */
function choose(entry: PaletteEntry): void {
  isPaletteOpen.write(false);
  requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(entry.run)));
}
