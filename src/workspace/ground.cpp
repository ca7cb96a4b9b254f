// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/ground.h"

#include "domain/decisions/actions.h"
#include "domain/year/record_in.h"
#include "workspace/admission/files_of_records.h"

#include <algorithm>

namespace grants {
namespace {

/// What was decided about one application is told by its parts; delivered and attributed records
/// count beyond it.
template <class T>
inline constexpr bool kIsPart = requires(const T& value) {
    value.application;
}
&&!std::is_same_v<T, Recognition> && !std::is_same_v<T, Attribution>;

template <class T>
const T* numbered(const std::vector<T>& records, const std::string& number) {
    const auto found = std::find_if(records.begin(), records.end(),
                                    [&](const T& each) { return each.number == number; });
    return found == records.end() ? nullptr : &*found;
}

}  // namespace

Ground::Ground(const Decision& decision, const FundYear& year) : m_year(year) {
    const Action* action = findAction(decision.subject, decision.action);
    m_onSums = action == nullptr || restsOnSums(*action);  // what is reversed may have been
    if (decision.subject == Subject::Application) takeApplication(decision.number);
    if (decision.subject != Subject::Payment) return;
    if (const Payment* payment = numbered(year.payments, decision.number)) {
        takeApplication(payment->reason);
        m_unit = payment->unit;
    }
}

void Ground::takeApplication(const std::string& number) {
    const Application* application = numbered(m_year.applications, number);
    if (application == nullptr) return;
    m_application = number;
    m_record = application->id;
    m_unit = application->unit;
    for (const PanelSeat& each : m_year.seats)
        if (each.application == number) m_experts.insert(each.expert);
}

template <class T>
bool Ground::isOn(const T& record) const {
    if constexpr (std::is_same_v<T, Organisation>) {
        return record.id == m_unit;
    } else if constexpr (std::is_same_v<T, Application>) {
        return record.number == m_application || record.unit == m_unit;
    } else if constexpr (std::is_same_v<T, Expert>) {
        return m_experts.contains(record.number);
    } else if constexpr (std::is_same_v<T, Payment>) {
        return record.reason == m_application;
    } else if constexpr (requires { record.application; }) {
        return record.application == m_application;
    } else {
        return false;
    }
}

template <class T>
bool Ground::isOn(const Replaced<T>& one) const {
    if constexpr (std::is_same_v<T, Attachment>) {
        const Attachment* file = one.before.get();
        for (const Attachment& each : m_year.attachments)
            if (each.id == one.id) file = &each;
        return file == nullptr || recordOf(*file) == Kinds::AnyId(m_record);
    } else if constexpr (!Kinds::kHas<T>) {
        return true;
    } else {
        if (m_onSums && !kIsPart<T> && !std::is_same_v<T, Expert>) return true;
        const T* now = recordIn(m_year, one.id);
        if (now == nullptr && one.before == nullptr) return true;  // nothing tells what it was
        return (now != nullptr && isOn(*now)) || (one.before != nullptr && isOn(*one.before));
    }
}

bool Ground::bears(const std::vector<Stores::Replacement>& change) const {
    return std::any_of(change.begin(), change.end(), [this](const Stores::Replacement& each) {
        return std::visit([this](const auto& one) { return isOn(one); }, each);
    });
}

}  // namespace grants
