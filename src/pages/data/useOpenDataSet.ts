import { announce } from '../../controls/menu/announce';
import { useOwnDataWords } from '../../i18n/ownData/useOwnDataWords';
import { readDataSet, withSet } from '../../ownData/dataSets/dataSetFile';
import { useOwnData } from '../../ownData/dataSets/OwnData';
import { newId } from '../../storage/newId';
import { refusalText } from '../../storage/versionedFile';

/** Opens the file of a data set and lays it on top; a file that is none is announced. */
export function useOpenDataSet(): (chosen: File) => Promise<void> {
  const t = useOwnDataWords();
  const { change } = useOwnData();
  return async (chosen) => {
    const read = readDataSet(await chosen.text().catch(() => ''), newId());
    if ('why' in read) return announce({ tone: 'failed', text: refusalText(read, chosen.name, t.openRefused) });
    change((now) => withSet(now, read));
    return announce({ tone: 'done', text: t.opened(read.dataSet.name) });
  };
}
