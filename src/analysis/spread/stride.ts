/** Hops after which an analysis lets others go on. */
export const hopsAStride = 4096;

/** Counts the hops that an analysis looks at, so that it yields every few thousand. */
export interface Stride {
  /** Counts hops; true where it is time to yield. */
  isLong(hops: number): boolean;
}

export function strideOf(): Stride {
  let walked = 0;
  const isLong = (hops: number): boolean => {
    walked += hops;
    if (walked < hopsAStride) return false;
    walked = 0;
    return true;
  };
  return { isLong };
}
