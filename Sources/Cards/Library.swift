#if canImport(Darwin)
    import Darwin
#else
    import Glibc
#endif

/// Functions of Pango and Cairo, looked for when they are needed.
///
/// Nothing is linked: the package builds, and a site is built, where they are missing. Debian's
/// `libpangocairo-1.0-0` brings all of them.
struct Library {
    typealias Pointer = UnsafeMutableRawPointer
    typealias WriteFunction = @convention(c) (Pointer?, UnsafePointer<UInt8>?, UInt32) -> Int32

    let surface: @convention(c) (Int32, Int32, Int32) -> Pointer?
    let context: @convention(c) (Pointer) -> Pointer?
    let setColour: @convention(c) (Pointer, Double, Double, Double) -> Void
    let rectangle: @convention(c) (Pointer, Double, Double, Double, Double) -> Void
    let fill: @convention(c) (Pointer) -> Void
    let moveTo: @convention(c) (Pointer, Double, Double) -> Void
    let freeContext: @convention(c) (Pointer) -> Void
    let freeSurface: @convention(c) (Pointer) -> Void
    let write: @convention(c) (Pointer, WriteFunction, Pointer?) -> Int32
    let layout: @convention(c) (Pointer) -> Pointer?
    let show: @convention(c) (Pointer, Pointer) -> Void
    let setText: @convention(c) (Pointer, UnsafePointer<CChar>, Int32) -> Void
    let setWidth: @convention(c) (Pointer, Int32) -> Void
    let setHeight: @convention(c) (Pointer, Int32) -> Void
    let setEllipsis: @convention(c) (Pointer, Int32) -> Void
    let setWrap: @convention(c) (Pointer, Int32) -> Void
    let setLineSpacing: @convention(c) (Pointer, Float) -> Void
    let setFont: @convention(c) (Pointer, Pointer) -> Void
    let font: @convention(c) (UnsafePointer<CChar>) -> Pointer?
    let freeFont: @convention(c) (Pointer) -> Void
    let layoutContext: @convention(c) (Pointer) -> Pointer?
    let language: @convention(c) (UnsafePointer<CChar>) -> Pointer?
    let setLanguage: @convention(c) (Pointer, Pointer?) -> Void
    let free: @convention(c) (Pointer) -> Void

    /// Throws where a library or a function of it is missing.
    init() throws(Missing) {
        let handles = try Library.names.map { names throws(Missing) in
            for name in names {
                if let handle = dlopen(name, RTLD_NOW) { return handle }
            }
            throw Missing(name: names[0])
        }
        let symbols = Symbols(handles: handles)
        surface = try symbols.function("cairo_image_surface_create")
        context = try symbols.function("cairo_create")
        setColour = try symbols.function("cairo_set_source_rgb")
        rectangle = try symbols.function("cairo_rectangle")
        fill = try symbols.function("cairo_fill")
        moveTo = try symbols.function("cairo_move_to")
        freeContext = try symbols.function("cairo_destroy")
        freeSurface = try symbols.function("cairo_surface_destroy")
        write = try symbols.function("cairo_surface_write_to_png_stream")
        layout = try symbols.function("pango_cairo_create_layout")
        show = try symbols.function("pango_cairo_show_layout")
        setText = try symbols.function("pango_layout_set_text")
        setWidth = try symbols.function("pango_layout_set_width")
        setHeight = try symbols.function("pango_layout_set_height")
        setEllipsis = try symbols.function("pango_layout_set_ellipsize")
        setWrap = try symbols.function("pango_layout_set_wrap")
        setLineSpacing = try symbols.function("pango_layout_set_line_spacing")
        setFont = try symbols.function("pango_layout_set_font_description")
        font = try symbols.function("pango_font_description_from_string")
        freeFont = try symbols.function("pango_font_description_free")
        layoutContext = try symbols.function("pango_layout_get_context")
        language = try symbols.function("pango_language_from_string")
        setLanguage = try symbols.function("pango_context_set_language")
        free = try symbols.function("g_object_unref")
    }

    private static let names = [
        ["libcairo.so.2", "libcairo.2.dylib"],
        ["libpango-1.0.so.0", "libpango-1.0.0.dylib"],
        ["libpangocairo-1.0.so.0", "libpangocairo-1.0.0.dylib"],
        ["libgobject-2.0.so.0", "libgobject-2.0.0.dylib"],
    ]

    /// What was looked for and not found.
    struct Missing: Error { var name: String }

    private struct Symbols {
        let handles: [Pointer]

        /// The function of this name. The type is the caller's word, taken from the headers.
        func function<Function>(_ name: String) throws(Missing) -> Function {
            for handle in handles {
                if let symbol = dlsym(handle, name) {
                    return unsafeBitCast(symbol, to: Function.self)
                }
            }
            throw Missing(name: name)
        }
    }
}
