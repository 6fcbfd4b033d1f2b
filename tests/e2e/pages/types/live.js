// A live blog: new posts come at its top, older ones are loaded at its end.
const posts = document.querySelector('#posts');

globalThis.post = (text, where) => {
  const post = document.createElement('section');
  const paragraph = document.createElement('p');
  paragraph.textContent = text;
  post.append(paragraph);
  if (where === 'top') posts.prepend(post);
  else posts.append(post);
};
