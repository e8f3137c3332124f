import { protocolsIn } from '../../../rules/index.ts';
import type { Protocol } from '../../schools/profile/profile.ts';
import { newsTexts } from '../../texts/protocol-news.ts';
import { setupTexts } from '../../texts/setup.ts';
import { SelectField } from '../fields/SelectField.tsx';
import { LockedPart } from '../locks/LockedPart.tsx';
import { Offered } from '../locks/Offered.tsx';
import { packNames } from '../pack-names.ts';
import { NewsList } from '../protocol-news/NewsList.tsx';
import { written } from '../protocol-news/written.ts';
import { useSaid } from '../use-said.tsx';
import { FormPart } from './FormPart.tsx';
import type { PartProps } from './part-props.ts';
import { protocolOf } from './protocol-of.ts';
import { usePinWords } from './use-pin-words.ts';

/** Which protocol, in which version, and what to do when a new version comes into force. */
export function ProtocolPart(props: PartProps) {
  const { draft, change, errorAt } = props;
  const { say, tell, said } = useSaid();
  const { pack, newer, pinned, reachSentence } = protocolOf(props);
  const version = draft.protocolVersion;
  const pinWords = usePinWords();

  const choose = (protocol: Protocol) => {
    change({ protocol, protocolVersion: null });
    if (version !== null) tell(setupTexts.pinGone);
  };
  const pin = (protocolVersion: string | null, sentence: string) => {
    change({ protocolVersion });
    say(sentence);
  };
  return (
    <FormPart part="protocol" title={setupTexts.protocolPart}>
      <LockedPart locks={['protocol', 'protocolVersion']}>
        <SelectField
          path="protocol"
          lock="protocol"
          label={setupTexts.protocol}
          error={errorAt('protocol')}
          names={namesOf(props)}
          value={draft.protocol}
          onChange={choose}
        />
        {pack !== null && (
          <dl class="version">
            <dt>{setupTexts.version}</dt>
            <dd>
              {pack.title}, {setupTexts.versionSince(written(pack.validFrom))}
              {pack.validTo !== null && ` ${setupTexts.versionUntil(written(pack.validTo))}`}
            </dd>
            <dt>{setupTexts.reviewed}</dt>
            <dd>{written(pack.reviewedOn)}</dd>
          </dl>
        )}
        {newer !== null && version !== null && (
          <div class="panel">
            <h4>{setupTexts.newVersion(written(newer.validFrom))}</h4>
            <p>{setupTexts.newVersionHint(newer.title, written(version))}</p>
            {pinned !== null && draft.sector !== '' && (
              <details>
                <summary>{newsTexts.changes}</summary>
                <NewsList
                  before={pinned}
                  after={newer}
                  school={{
                    sector: draft.sector,
                    municipality: draft.municipality || null,
                    settings: draft.settings,
                  }}
                />
              </details>
            )}
            <Offered changes="protocolVersion">
              <button
                type="button"
                onClick={() => pin(newer.validFrom, setupTexts.wentOver(written(newer.validFrom)))}
              >
                {setupTexts.goOver}
              </button>
            </Offered>
          </div>
        )}
        {newer !== null && version === null && (
          <p class="note">{newsTexts.above(written(newer.validFrom))}</p>
        )}
        {version !== null && pack === null && (
          <p class="note">
            {pinned === null
              ? pinWords.missing(written(version))
              : pinWords.ended(written(version))}
          </p>
        )}
        {reachSentence !== null && <p class="note">{reachSentence}</p>}
        {draft.protocol !== '' && (
          <LockedPart locks={['protocolVersion']}>
            <div class="choice-line">
              <p>
                {version === null ? setupTexts.notPinned : setupTexts.pinned(written(version))}{' '}
                <span class="hint">
                  {version === null ? setupTexts.notPinnedHint : pinWords.hint}
                </span>
              </p>
              <Offered>
                {version !== null && (
                  <button type="button" onClick={() => pin(null, setupTexts.unpinDone)}>
                    {setupTexts.unpin}
                  </button>
                )}
                {version === null && pack !== null && (
                  <button
                    type="button"
                    onClick={() => pin(pack.validFrom, setupTexts.pinDone(written(pack.validFrom)))}
                  >
                    {setupTexts.pin}
                  </button>
                )}
              </Offered>
            </div>
          </LockedPart>
        )}
        {said}
      </LockedPart>
    </FormPart>
  );
}

/** The protocols to choose from, and the one that the school has when it is not on this device. */
function namesOf({ draft, library }: PartProps): Record<Protocol, string> {
  const { protocol } = packNames(library);
  const ids = new Set([
    ...protocolsIn(library),
    ...(draft.protocol === '' ? [] : [draft.protocol]),
  ]);
  return Object.fromEntries([...ids].map((id) => [id, protocol(id)]));
}
