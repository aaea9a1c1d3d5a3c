/** A body read to its end. */
interface ShortBody {
  bytes: Buffer;
}

/** A body whose beginning was read; `rest` goes on behind it. */
export interface LongBody {
  beginning: Buffer;
  rest: ReadableStreamDefaultReader<Uint8Array>;
}

export function isShort(body: ShortBody | LongBody): body is ShortBody {
  return 'bytes' in body;
}

/** Reads a body until it ends or is longer than `limit` bytes. */
export async function readUpTo(
  stream: ReadableStream<Uint8Array> | null,
  limit: number,
): Promise<ShortBody | LongBody> {
  if (!stream) return { bytes: Buffer.alloc(0) };
  const reader = stream.getReader();
  const pieces: Uint8Array[] = [];
  let length = 0;
  while (length <= limit) {
    const { done, value } = await reader.read();
    if (done) return { bytes: Buffer.concat(pieces) };
    pieces.push(value);
    length += value.byteLength;
  }
  return { beginning: Buffer.concat(pieces), rest: reader };
}
