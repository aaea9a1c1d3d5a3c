import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Author } from '../../shared/paper.ts';
import { TextButton } from '../ui/buttons.tsx';
import { languageOfText } from '../words/languages.ts';

/** Names shown before the rest is folded away; a fold must save more than it costs. */
const SHOWN = 12;
const WORTH_FOLDING = SHOWN + 4;

interface AuthorLineProps {
  readonly people: readonly Author[];
  readonly languages: readonly string[];
}

/** The authors by name; user names are dimmed and say so, many are folded. */
export function AuthorLine({ people, languages }: AuthorLineProps) {
  const { t } = useTranslation();
  const [isFolded, setFolded] = useState(people.length > WORTH_FOLDING);
  if (people.length === 0) return null;
  const shown = isFolded ? people.slice(0, SHOWN) : people;
  return (
    <p className="paper-people">
      {shown.map((person, index) => (
        <span key={person.name}>
          {index > 0 && ', '}
          <span
            lang={languageOfText(person.name, languages)}
            className={person.handle ? 'handle' : undefined}
            title={person.handle ? t('reader.handle') : (person.affiliation ?? undefined)}
          >
            {person.name}
          </span>
        </span>
      ))}
      {people.length > WORTH_FOLDING && (
        <>
          {' '}
          <TextButton
            look="plain"
            label={
              isFolded
                ? t('reader.moreAuthors', { count: people.length - SHOWN })
                : t('reader.fewerAuthors')
            }
            onPress={() => setFolded(!isFolded)}
          />
        </>
      )}
    </p>
  );
}
