// The health check of the API's container: exits 0 when the API answers.
const url = `http://127.0.0.1:${process.env.PORT || 3000}/health/live`;
try {
  const response = await fetch(url, { signal: AbortSignal.timeout(4000) });
  if (!response.ok) throw new Error(`it answered ${response.status}`);
} catch (error) {
  console.error(`${url}: ${error.cause?.message ?? error.message}`);
  process.exitCode = 1;
}
