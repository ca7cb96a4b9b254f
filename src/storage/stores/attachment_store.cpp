// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/evidence/attachment.h"
#include "storage/store_impl.h"

namespace grants {

template <>
struct Layout<Attachment> {
    static constexpr const char* kTable = "attachment";

    static Attachment blank() { return {}; }

    template <class F, class V>
    static void fields(F& f, V& v) {
        f.text("kind", v.kind);
        f.count("record", v.record);
        f.text("name", v.name);
        f.text("sha256", v.sha256);
        f.count("bytes", v.bytes);
    }

    template <class L, class V>
    static void lists(L&, V&) {}
};

template class Store<Attachment>;

}  // namespace grants
