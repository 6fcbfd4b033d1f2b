import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import type { PageLook } from '../src/detection';
import { samplePage } from '../src/page/sample';
import { isOpenIn } from '../src/reader/own-element';

/** Run by the popup in the page under it, and by nobody else: what is there? Its value is the answer. */
export default defineUnlistedScript(
  (): PageLook => ({
    contentType: document.contentType,
    isRead: isOpenIn(document),
    sample: samplePage(document, location.href),
  }),
);
