// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/applications/application_parts.h"
#include "storage/store_impl.h"

namespace grants {

template <>
struct Layout<ScheduleStep> {
    static constexpr const char* kTable = "schedule_step";

    static ScheduleStep blank() { return {}; }

    template <class F, class V>
    static void fields(F& f, V& v) {
        f.text("application", v.application);
        f.count("number", v.number);
        f.date("first_day", v.first);
        f.date("last_day", v.last);
        f.text("work", v.work);
    }

    template <class L, class V>
    static void lists(L&, V&) {}
};

template class Store<ScheduleStep>;

}  // namespace grants
