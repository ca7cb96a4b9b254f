// SPDX-License-Identifier: GPL-3.0-or-later
// A batch that was frozen before its unit was awarded a project pays nothing twice (A20).
#include "domain/decisions/actions.h"
#include "domain/procedure/payment_refusals.h"
#include "support/award_year.h"

#include <catch2/catch.hpp>

namespace grants::test {
namespace {

constexpr const char* kBatch = "S1-2024-01";

/// A university transferred ZR1 and ZR2; an approved batch pays it 4,000 元 for each.
struct Scene : AwardYear {
    UnitId university = records.university("某大学"), first = records.sme("甲公司"),
           second = records.sme("乙公司");
    std::vector<std::string> batchSettings;
    std::vector<Decision> decisions;  // about its payment BF9

    Scene() {
        records.edit(university).bank = "某银行";
        records.edit(university).account = "6222020200000000001";
        records.transfer("ZR1", university, first);
        records.transfer("ZR2", university, second);
    }
    /// Its award of P2 counts what it transferred.
    void awardUniversity() { award("SB-1", "P2", university); }
    void decide(const char* action, const char* after, std::vector<std::string> passed = {}) {
        Decision made = decisionOf(Subject::Payment, "BF9", action, after);
        made.passed = std::move(passed);
        decisions.push_back(std::move(made));
    }
    [[nodiscard]] FundYear year() const {
        FundYear year = build();
        Batch batch;
        batch.number = kBatch;
        batch.scheme = "S1";
        batch.settings = batchSettings;
        year.batches.push_back(batch);
        for (const char* record : {"ZR1", "ZR2"}) {
            BatchLine line;
            line.batch = kBatch;
            line.unit = university;
            line.record = record;
            line.raw = line.paid = yuan(4'000);
            year.batchLines.push_back(line);
        }
        year.decisions.push_back(decisionOf(Subject::Batch, kBatch, "approve", "approved"));
        for (const Decision& each : decisions) {
            year.decisions.push_back(each);
            year.decisions.back().id = {2'000 + static_cast<std::int64_t>(year.decisions.size())};
        }
        return year;
    }

  private:
    static Decision decisionOf(Subject subject, const char* number, const char* action,
                               const char* after) {
        Decision made;
        made.id = {2'000};
        made.subject = subject;
        made.number = number;
        made.action = action;
        made.after = after;
        made.date = Date(2024, 6, 3);
        return made;
    }
};

Payment paymentOf(const Scene& scene, Money amount) {
    Payment payment;
    payment.id = {1};
    payment.number = "BF9";
    payment.reason = kBatch;
    payment.unit = scene.university;
    payment.kind = PaymentKind::Subsidy;
    payment.amount = amount;
    payment.date = Date(2024, 6, 4);
    return payment;
}

/// The codes by which this step of a payment to the university is refused.
std::string codes(const Scene& scene, Money amount = yuan(8'000), const char* action = "approve") {
    FundYear year = scene.year();
    const Payment payment = paymentOf(scene, amount);
    if (!scene.decisions.empty()) year.payments.push_back(payment);
    const Casebook cases(year, scene.plan);
    const Paybook book(cases);
    Decision wanted;
    wanted.date = Date(2024, 7, 1);
    const ActionOutcome& outcome = findAction(Subject::Payment, action)->outcomes.front();
    std::string all;
    for (const Refusal& each : paymentRefusals(book, payment, outcome, wanted))
        all += (all.empty() ? "" : " ") + each.key;
    return all;
}

}  // namespace

TEST_CASE("a batch does not pay a unit for what its own award has counted since") {
    Scene scene;
    CHECK(codes(scene).empty());
    scene.awardUniversity();
    CHECK(codes(scene) == "PROJECT_SUPPORT");
    CHECK(codes(scene, yuan(8'000), "confirm") == "PROJECT_SUPPORT");
}

TEST_CASE("a payment that its unit's award stands against may still be asked for") {
    Scene scene;
    scene.awardUniversity();
    CHECK(codes(scene, yuan(8'000), "request").empty());
}

TEST_CASE("what the award of the unit does not count is paid, and not a 分 more") {
    Scene scene;
    scene.awardUniversity();
    scene.award("SB-2", "P3", scene.second);
    scene.set("attribution", "EXCLUSIVE_ALL");
    scene.attribute("ZR2", "SB-2");
    CHECK(codes(scene, yuan(4'000)).empty());
    CHECK(codes(scene, yuan(4'000) + Money::ofFen(1)) == "PROJECT_SUPPORT");
}

TEST_CASE("where a unit may have both, its award stands against no payment") {
    for (const char* reading : {"WARN", "ALLOW"}) {
        INFO(reading);
        Scene scene;
        scene.awardUniversity();
        scene.set("project_vs_scheme", reading);
        CHECK(codes(scene).empty());
    }
}

TEST_CASE("a batch that was frozen under another reading is paid under it") {
    Scene scene;
    scene.awardUniversity();
    scene.batchSettings = {"project_vs_scheme=WARN"};
    CHECK(codes(scene).empty());
}

TEST_CASE("an award that was terminated, and one of another unit, stand against no payment") {
    Scene scene;
    scene.award("SB-2", "P3", scene.first);
    CHECK(codes(scene).empty());
    scene.awardUniversity();
    scene.move("SB-1", "midterm", "terminated", "2024-06-20", "terminate");
    CHECK(codes(scene).empty());
}

TEST_CASE("what the chief approved with a reason is confirmed") {
    Scene scene;
    scene.awardUniversity();
    scene.decide("request", "requested");
    scene.decide("approve", "approved", {"PROJECT_SUPPORT"});
    CHECK(codes(scene, yuan(8'000), "confirm").empty());
}

TEST_CASE("an award between approval and confirmation stands against the confirmation") {
    Scene scene;
    scene.decide("request", "requested");
    scene.decide("approve", "approved");
    CHECK(codes(scene, yuan(8'000), "confirm").empty());
    scene.awardUniversity();
    CHECK(codes(scene, yuan(8'000), "confirm") == "PROJECT_SUPPORT");
}

}  // namespace grants::test
