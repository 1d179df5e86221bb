const place = 'sample-note-read';

type Keeping = Pick<Storage, 'getItem' | 'setItem'>;

/** For browsers that keep nothing: as long as the window. */
let readHere = false;

/** Whether the reader has put the note about simulated data aside, here or on an earlier visit. */
export function wasSampleRead(storage: () => Keeping): boolean {
  try {
    return storage().getItem(place) === 'yes' || readHere;
  } catch {
    return readHere;
  }
}

/** Storage may be closed or full. */
export function keepSampleRead(read: boolean, storage: () => Keeping): void {
  readHere = read;
  try {
    storage().setItem(place, read ? 'yes' : 'no');
  } catch {
    // Until the window is closed, then.
  }
}
