// A question to the program on this machine, which answers in JSON.

export async function ask(path, body) {
  const options = body === undefined ? {} : { method: "POST", body };
  if (body !== undefined && !(body instanceof FormData)) {
    options.body = JSON.stringify(body);
    options.headers = { "Content-Type": "application/json" };
  }
  const answer = await fetch(`play/${path}`, options);
  if (!answer.ok) throw new Error(String(answer.status));
  return answer.json();
}
