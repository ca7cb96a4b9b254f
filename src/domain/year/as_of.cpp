// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/year/as_of.h"

#include "domain/year/kinds.h"

#include <algorithm>
#include <concepts>
#include <iterator>
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
    auto stood = std::make_shared<FundYear>();
    StoredKinds::forEach([&]<class T>() {
        auto& records = StoredKinds::memberOf<T>(*stood);
        if constexpr (HasDay<T>) {
            const std::vector<T>& all = StoredKinds::recordsOf<T>(*year);
            std::copy_if(all.begin(), all.end(), std::back_inserter(records),
                         [day](const T& record) { return !isLater(record, day); });
        } else if constexpr (!std::is_same_v<T, Commitment>)
            records = StoredKinds::memberOf<T>(*year);
    });
    keepCommitments(*year, *stood);
    return stood;
}

}  // namespace grants
