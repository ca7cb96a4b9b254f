// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/applications/review.h"
#include "storage/store_impl.h"

namespace grants {

template <>
struct Layout<Score> {
    static constexpr const char* kTable = "score";

    static Score blank() { return {}; }

    template <class F, class V>
    static void fields(F& f, V& v) {
        f.text("application", v.application);
        f.text("expert", v.expert);
        f.text("criterion", v.criterion);
        f.points("points", v.points);
        f.text("words", v.words);
        f.optionalDate("submitted", v.submitted);
        f.flag("on_paper", v.onPaper);
    }

    template <class L, class V>
    static void lists(L&, V&) {}
};

template class Store<Score>;

}  // namespace grants
