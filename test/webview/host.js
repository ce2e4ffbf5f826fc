/**
 * The native side of a webview for tests: a WebKitGTK window whose page reaches this process through
 * WebKit's own script message handler, in the shape that iOS gives a page. Run by gjs, not by Node.
 *
 *   gjs -m host.js <port> <folder for the page's storage>
 *
 * It obeys JSON lines over loopback and tells what happens in the same way; it ends with the connection.
 * As a bank's app should, it opens no link that leaves the origin: it only says so.
 */
import Gio from 'gi://Gio'
import GLib from 'gi://GLib'
import Gtk from 'gi://Gtk?version=3.0'
import WebKit2 from 'gi://WebKit2?version=4.1'
import System from 'system'

const BRIDGE = 'desQuestions'
const [PORT, FOLDER] = ARGV
Gtk.init(null)

const connection = new Gio.SocketClient().connect_to_host(`127.0.0.1:${PORT}`, Number(PORT), null)
const output = connection.get_output_stream()
const input = new Gio.DataInputStream({ base_stream: connection.get_input_stream() })
const tell = (event) => {
  try {
    output.write_all(new TextEncoder().encode(`${JSON.stringify(event)}\n`), null)
  } catch {
    System.exit(1) // nobody listens any more
  }
}

const context = WebKit2.WebContext.new_with_website_data_manager(
  new WebKit2.WebsiteDataManager({
    base_data_directory: `${FOLDER}/data`,
    base_cache_directory: `${FOLDER}/cache`,
  }),
)
const content = new WebKit2.UserContentManager()
content.connect(`script-message-received::${BRIDGE}`, (_, result) =>
  tell({ event: 'message', body: result.get_js_value().to_string() }),
)
content.register_script_message_handler(BRIDGE)

const view = new WebKit2.WebView({ web_context: context, user_content_manager: content })
view.connect('load-changed', (_, state) => {
  if (state === WebKit2.LoadEvent.FINISHED) tell({ event: 'loaded', url: view.uri })
})
view.connect('create', (_, action) => {
  tell({ event: 'window', url: action.get_request().uri })
  return null
})
const originOf = (url) => /^\w+:\/\/[^/]*/.exec(url)?.[0]
view.connect('decide-policy', (_, decision, type) => {
  if (type !== WebKit2.PolicyDecisionType.NAVIGATION_ACTION) return false
  const action = decision.get_navigation_action()
  const url = action.get_request().uri
  const isLink = action.get_navigation_type() === WebKit2.NavigationType.LINK_CLICKED
  const isWeb = /^(?:https?|about):/.test(url)
  if (isWeb && !(isLink && originOf(url) !== originOf(view.uri))) return false
  tell({ event: 'leaves', url })
  decision.ignore()
  return true
})

const window = new Gtk.Window({ type: Gtk.WindowType.TOPLEVEL, decorated: false })
window.set_default_size(390, 780)
window.add(view)
window.show_all()
view.grab_focus()

const COMMANDS = {
  load: ({ url }, done) => done(view.load_uri(url)),
  back: (_, done) => {
    const can = view.can_go_back()
    view.go_back()
    done(can)
  },
  resize: ({ width, height }, done) => done(window.resize(width, height)),
  /** The body of an async function. */
  run: ({ body }, done) =>
    view.call_async_javascript_function(body, -1, null, null, null, null, (_, result) => {
      try {
        const json = view.call_async_javascript_function_finish(result).to_json(0)
        done(json ? JSON.parse(json) : null)
      } catch (error) {
        done(null, String(error.message))
      }
    }),
}

const read = () =>
  input.read_line_async(GLib.PRIORITY_DEFAULT, null, (_, result) => {
    const [line] = input.read_line_finish_utf8(result)
    if (line === null) System.exit(0)
    const { id, command, ...given } = JSON.parse(line)
    COMMANDS[command](given, (value, error) =>
      tell({ event: 'done', id, value: value ?? null, error }),
    )
    read()
  })
read()
tell({ event: 'ready' })
new GLib.MainLoop(null, false).run()
