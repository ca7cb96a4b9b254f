// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/year/as_of.h"

#include "domain/year/kinds.h"

#include <algorithm>
#include <concepts>
#include <iterator>
#include <map>
#include <optional>
#include <string_view>
#include <unordered_set>

namespace grants {
namespace {

template <class T>
concept Dated = std::same_as<decltype(T::date), Date>;
/// There whatever the day as long as it is not submitted.
template <class T>
concept Submitted = std::same_as<decltype(T::submitted), std::optional<Date>>;

template <Dated T>
bool isLater(const T& record, Date day) {
    return record.date > day;
}
template <Submitted T>
bool isLater(const T& record, Date day) {
    return record.submitted > day;
}
template <class T>
concept HasDay = Dated<T> || Submitted<T>;

/// What was decided about or paid for by a day, by the numbers of the year.
class ActedUpon {
  public:
    ActedUpon(const FundYear& year, Date day) {
        for (const Decision& each : year.decisions)
            if (each.date <= day) m_numbers[each.subject].insert(each.number);
        for (const Payment& each : year.payments) {
            if (each.date <= day || holds(each))
                m_numbers[Subject::Application].insert(each.reason);
        }
    }
    [[nodiscard]] bool holds(const Application& one) const {
        return has(Subject::Application, one.number);
    }
    [[nodiscard]] bool holds(const Payment& one) const { return has(Subject::Payment, one.number); }
    [[nodiscard]] bool holds(const Reallocation& one) const {
        return has(Subject::Reallocation, one.number);
    }

  private:
    [[nodiscard]] bool has(Subject subject, std::string_view number) const {
        const auto found = m_numbers.find(subject);
        return found != m_numbers.end() && found->second.contains(number);
    }

    std::map<Subject, std::unordered_set<std::string_view>> m_numbers;
};
template <class T>
concept MayBeActedUpon = requires(const ActedUpon& actedUpon, const T& record) {
    actedUpon.holds(record);
};

bool holdsLater(const FundYear& year, Date day) {
    bool later = false;
    StoredKinds::forEach([&]<class T>() {
        if constexpr (HasDay<T>) {
            const std::vector<T>& records = StoredKinds::recordsOf<T>(year);
            later = later || std::any_of(records.begin(), records.end(),
                                         [day](const T& record) { return isLater(record, day); });
        }
    });
    return later;
}

/// Promises have the day of the application they belong to.
void keepCommitments(const FundYear& from, FundYear& to) {
    std::unordered_set<std::string_view> numbers;
    for (const Application& application : to.applications) numbers.insert(application.number);
    std::copy_if(
        from.commitments.begin(), from.commitments.end(), std::back_inserter(to.commitments),
        [&](const Commitment& commitment) { return numbers.contains(commitment.application); });
}

}  // namespace

std::shared_ptr<const FundYear> asOf(std::shared_ptr<const FundYear> year, Date day, Date end) {
    if (day >= end || !holdsLater(*year, day)) return year;
    const ActedUpon actedUpon(*year, day);
    auto stood = std::make_shared<FundYear>();
    StoredKinds::forEach([&]<class T>() {
        auto& records = StoredKinds::memberOf<T>(*stood);
        if constexpr (HasDay<T>) {
            const std::vector<T>& all = StoredKinds::recordsOf<T>(*year);
            std::copy_if(all.begin(), all.end(), std::back_inserter(records), [&](const T& record) {
                if constexpr (MayBeActedUpon<T>)
                    if (actedUpon.holds(record)) return true;
                return !isLater(record, day);
            });
        } else if constexpr (!std::is_same_v<T, Commitment>)
            records = StoredKinds::memberOf<T>(*year);
    });
    keepCommitments(*year, *stood);
    return stood;
}

}  // namespace grants
