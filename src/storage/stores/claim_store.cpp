// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/applications/claim.h"
#include "storage/store_impl.h"

#include <array>

namespace grants {

/// Until the second migration a claim held the place of its scheme.
constexpr std::array<std::string_view, 2> kFormerSchemes = {"S1", "S2"};

template <>
struct Layout<Claim> {
    static constexpr const char* kTable = "claim";

    static Claim blank() { return {}; }

    template <class F, class V>
    static void fields(F& f, V& v) {
        f.text("number", v.number);
        f.textOncePlace("scheme", v.scheme, kFormerSchemes);
        f.unit("unit", v.unit);
        f.text("register_no", v.registerNo);
        f.date("date", v.date);
    }

    template <class L, class V>
    static void lists(L&, V&) {}
};

template class Store<Claim>;

}  // namespace grants
