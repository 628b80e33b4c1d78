import { createHash } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import type { Duplex } from 'node:stream';

const guid = '258EAFA5-E914-47DA-95CA-C5AB0DC85B11';
const opcodes = { text: 1, binary: 2, close: 8, ping: 9, pong: 10 } as const;

/**
 * The receiving half of RFC 6455, as much of it as fixture pages need: no extensions are agreed
 * on, so what a page sends arrives uncompressed and the judge sees it as it left.
 * @param onMessage called with each complete message; the string it returns is sent back as text.
 */
export function acceptWebSocket(
  request: IncomingMessage,
  socket: Duplex,
  onMessage: (data: Buffer) => string | undefined,
): void {
  const accept = createHash('sha1')
    .update(`${request.headers['sec-websocket-key']}${guid}`)
    .digest('base64');
  socket.write(
    `HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Accept: ${accept}\r\n\r\n`,
  );
  let buffer: Buffer = Buffer.alloc(0);
  let parts: Buffer[] = [];
  socket.on('error', () => socket.destroy());
  socket.on('data', (chunk: Buffer) => {
    buffer = Buffer.concat([buffer, chunk]);
    for (let frame = takeFrame(buffer); frame; frame = takeFrame(buffer)) {
      buffer = frame.rest;
      if (frame.opcode === opcodes.close) socket.end(frameOf(opcodes.close, frame.data));
      else if (frame.opcode === opcodes.ping) socket.write(frameOf(opcodes.pong, frame.data));
      else if (frame.opcode !== opcodes.pong) {
        parts.push(frame.data);
        if (!frame.final) continue;
        const answer = onMessage(Buffer.concat(parts));
        parts = [];
        if (answer !== undefined) socket.write(frameOf(opcodes.text, Buffer.from(answer)));
      }
    }
  });
}

interface Frame {
  readonly final: boolean;
  readonly opcode: number;
  readonly data: Buffer;
  readonly rest: Buffer;
}

function takeFrame(buffer: Buffer): Frame | undefined {
  if (buffer.length < 2) return undefined;
  const short = buffer.readUInt8(1) & 0x7f;
  const header = 2 + (short === 126 ? 2 : short === 127 ? 8 : 0);
  const masked = (buffer.readUInt8(1) & 0x80) !== 0;
  if (buffer.length < header + (masked ? 4 : 0)) return undefined;
  const length =
    short === 126
      ? buffer.readUInt16BE(2)
      : short === 127
        ? Number(buffer.readBigUInt64BE(2))
        : short;
  const start = header + (masked ? 4 : 0);
  if (buffer.length < start + length) return undefined;
  const data = Buffer.from(buffer.subarray(start, start + length));
  if (masked) {
    const mask = buffer.subarray(header, start);
    for (let i = 0; i < length; i++) data[i] = (data[i] ?? 0) ^ (mask[i % 4] ?? 0);
  }
  const first = buffer.readUInt8(0);
  return {
    final: (first & 0x80) !== 0,
    opcode: first & 0x0f,
    data,
    rest: buffer.subarray(start + length),
  };
}

function frameOf(opcode: number, data: Buffer): Buffer {
  const head = Buffer.alloc(data.length < 126 ? 2 : data.length < 65_536 ? 4 : 10);
  head.writeUInt8(0x80 | opcode, 0);
  if (head.length === 2) head.writeUInt8(data.length, 1);
  else if (head.length === 4) {
    head.writeUInt8(126, 1);
    head.writeUInt16BE(data.length, 2);
  } else {
    head.writeUInt8(127, 1);
    head.writeBigUInt64BE(BigInt(data.length), 2);
  }
  return Buffer.concat([head, data]);
}
