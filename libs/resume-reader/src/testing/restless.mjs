import { Worker } from 'node:worker_threads';

/** Argument: the module, run in a thread, that ends this process when its parent is gone. */
const watch = new Worker(process.argv[2], { workerData: process.ppid });
watch.once('online', () => {
  process.send('busy');
  for (;;);
});
