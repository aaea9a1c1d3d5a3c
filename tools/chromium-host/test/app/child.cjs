// A utility process: answers what it is asked.
const { parentPort } = process;

parentPort.on('message', ({ data }) => {
  if (data === 'exit') process.exit(7);
  if (data === 'throw') throw new Error('thrown on purpose');
  parentPort.postMessage({ got: data, type: process.type, args: process.argv.slice(2) });
});
