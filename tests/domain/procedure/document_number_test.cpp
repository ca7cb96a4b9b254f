// SPDX-License-Identifier: GPL-3.0-or-later
// Which decisions go with the number of a document, and that one that is missing is pointed out.
#include "domain/decisions/document_number.h"

#include "domain/decisions/actions.h"

#include <catch2/catch.hpp>

using namespace grants;

TEST_CASE("an award, an approved reallocation, a payment and a return without a number are told") {
    const std::pair<Subject, const char*> documented[] = {{Subject::Application, "award"},
                                                          {Subject::Reallocation, "approve"},
                                                          {Subject::Payment, "confirm"},
                                                          {Subject::Payment, "recover"}};
    for (const auto& [subject, action] : documented) {
        INFO(action);
        REQUIRE(findAction(subject, action) != nullptr);
        const auto finding = missingDocumentNumber(subject, action, "");
        REQUIRE(finding);
        CHECK(finding->code == "DOCUMENT_NUMBER");
        CHECK(finding->severity == Severity::Warning);
        CHECK_FALSE(missingDocumentNumber(subject, action, "渝财1号"));
    }
}

TEST_CASE("of other decisions no number is missed") {
    CHECK_FALSE(missingDocumentNumber(Subject::Application, "sign", ""));
    CHECK_FALSE(missingDocumentNumber(Subject::Payment, "approve", ""));
    CHECK_FALSE(missingDocumentNumber(Subject::Reallocation, "propose", ""));
    CHECK_FALSE(missingDocumentNumber(Subject::Application, "reverse", ""));
}

TEST_CASE("the number of a document is the decision's, else the one that was supplied since") {
    Decision award;
    award.action = "award";
    Decision sign;
    sign.action = "sign";
    Decision supplied;
    supplied.action = std::string(kAddReference);
    supplied.ref = "渝财2号";
    const auto numberOf = [](const std::vector<const Decision*>& standing) {
        return std::string(documentNumber(Subject::Application, standing));
    };
    CHECK(numberOf({}).empty());
    CHECK(numberOf({&award, &sign}).empty());
    CHECK(numberOf({&award, &sign, &supplied}) == "渝财2号");
    award.ref = "渝财1号";
    CHECK(numberOf({&award, &sign}) == "渝财1号");
}
