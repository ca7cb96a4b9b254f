// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/year/as_of.h"

#include "domain/year/kinds.h"

#include <algorithm>
#include <concepts>
#include <iterator>
#include <string_view>
#include <unordered_set>

namespace grants {
namespace {

template <class T>
concept Dated = std::same_as<decltype(T::date), Date>;

/// Promises have the day of the application they belong to.
void keepCommitments(const FundYear& from, FundYear& to) {
    std::unordered_set<std::string_view> numbers;
    for (const Application& application : to.applications) numbers.insert(application.number);
    std::copy_if(
        from.commitments.begin(), from.commitments.end(), std::back_inserter(to.commitments),
        [&](const Commitment& commitment) { return numbers.contains(commitment.application); });
}

}  // namespace

std::shared_ptr<const FundYear> asOf(std::shared_ptr<const FundYear> year, Date day) {
    if (lastDay(*year, day) == day) return year;
    auto stood = std::make_shared<FundYear>();
    Kinds::forEach([&]<class T>() {
        auto& records = Kinds::memberOf<T>(*stood);
        if constexpr (Dated<T>) {
            std::copy_if(Kinds::recordsOf<T>(*year).begin(), Kinds::recordsOf<T>(*year).end(),
                         std::back_inserter(records),
                         [day](const T& record) { return record.date <= day; });
        } else if constexpr (!std::is_same_v<T, Commitment>)
            records = Kinds::memberOf<T>(*year);
    });
    keepCommitments(*year, *stood);
    return stood;
}

Date lastDay(const FundYear& year, Date end) {
    Date last = end;
    Kinds::forEach([&]<class T>() {
        if constexpr (Dated<T>)
            for (const T& record : Kinds::recordsOf<T>(year)) last = std::max(last, record.date);
    });
    return last;
}

}  // namespace grants
